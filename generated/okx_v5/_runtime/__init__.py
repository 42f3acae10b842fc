# Made from generator/outputs/python/runtime/__init__.py, not to be edited; make it again with: make generate
"""The hand-written part of the package: what no endpoint has for itself."""
