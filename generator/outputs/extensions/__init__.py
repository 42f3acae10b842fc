"""What the keys beside the standards mean, where they stand, and what they look like."""
