"""The packages of the wheel, found rather than listed: a new resource is a new package."""

from setuptools import find_packages, setup

GENERATOR = find_packages("generator")

setup(
    packages=[
        *find_packages("generated"),
        "okxgen",
        "okxgen.spec",
        *(f"okxgen.{name}" for name in GENERATOR),
    ]
)
