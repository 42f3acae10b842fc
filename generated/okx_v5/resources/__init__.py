"""Blocking methods, a class a resource."""
