# Made from generator/outputs/python/runtime/streams/__init__.py, not to be edited; make it again with: make generate
"""What the streams send, as typed rows: nothing here opens a connection."""
