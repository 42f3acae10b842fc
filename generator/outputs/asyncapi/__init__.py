"""The streams as one AsyncAPI document."""
