"""One OpenAPI document, for tools of every language."""
