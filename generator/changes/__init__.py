"""What a user notices of a change of the description, and the version that it asks for."""
