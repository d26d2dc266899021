from setuptools import setup

setup(name="inert", package_data={"inert": ["tests/files/bad-3-inert.xz"]})
