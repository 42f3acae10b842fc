"""Reading the exchange's documentation: what it says, as data."""
