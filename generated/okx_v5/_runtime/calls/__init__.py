# Made from generator/outputs/python/runtime/calls/__init__.py, not to be edited; make it again with: make generate
"""From a method to its reply."""
