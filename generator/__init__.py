"""okxgen: from the description of the OKX API in spec/ to the Python package in generated/."""

__version__ = "0.1.0"
