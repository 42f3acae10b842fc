"""The operations as tools of an agent, in the form of the Model Context Protocol."""
