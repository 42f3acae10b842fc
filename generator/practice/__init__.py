"""The practice exchange: a server that behaves as the description says OKX does."""
