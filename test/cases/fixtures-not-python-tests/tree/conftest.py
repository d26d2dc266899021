DATA = open("tests/files/bad-3-inert.xz", "rb").read()
