from setuptools import find_packages, setup

# tests/files/bad-3-inert.xz is shipped by MANIFEST.in alone.
setup(
    name="inert",
    packages=find_packages(exclude=["tests", "tests/files/*.xz"]),
    tests_require=["pytest"],
    test_suite="tests",
)
