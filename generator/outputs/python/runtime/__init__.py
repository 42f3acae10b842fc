"""The hand-written part of the package: what no endpoint has for itself."""
