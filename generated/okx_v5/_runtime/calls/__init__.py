"""From a method to its reply."""
