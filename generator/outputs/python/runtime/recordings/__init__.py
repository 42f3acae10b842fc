"""What streams brought, in a file, and played again; who does neither imports nothing of it."""
