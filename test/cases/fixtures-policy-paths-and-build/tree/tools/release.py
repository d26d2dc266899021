import lzma

print(lzma.open("it/resources/sample.xz").read())
