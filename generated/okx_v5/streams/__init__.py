# Made from spec/, not to be edited; make it again with: make generate
"""What all channels of the streams share; nothing of it is imported by who only calls REST."""
