package inert

import _ "embed"

//go:embed testdata/bad.xz
var data []byte
