"""What is written from the description, a folder an output."""
