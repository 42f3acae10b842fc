"""The rules of the house: what makes a description complete, honest and pleasant to read."""
