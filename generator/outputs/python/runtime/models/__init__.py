"""Requests, replies and their values."""
