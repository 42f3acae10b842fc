"""What the streams send, as typed rows: nothing here opens a connection."""
