package inert

// go:embed testdata/bad.xz is no directive with a blank.
var name = "testdata/bad.xz"
