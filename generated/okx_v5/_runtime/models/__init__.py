# Made from generator/outputs/python/runtime/models/__init__.py, not to be edited; make it again with: make generate
"""Requests, replies and their values."""
