# Made from generator/outputs/python/runtime/recordings/__init__.py, not to be edited; make it again with: make generate
"""What streams brought, in a file, and played again; who does neither imports nothing of it."""
