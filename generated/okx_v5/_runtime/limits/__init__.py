# Made from generator/outputs/python/runtime/limits/__init__.py, not to be edited; make it again with: make generate
"""Rate limits."""
