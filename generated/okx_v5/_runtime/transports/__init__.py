# Made from generator/outputs/python/runtime/transports/__init__.py, not to be edited; make it again with: make generate
"""How requests travel."""
