"""Models for pydantic, written by datamodel-code-generator."""
