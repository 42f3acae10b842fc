"""The practice exchange's WebSocket streams."""
