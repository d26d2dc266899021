package inert

import _ "embed"

//go:embed testdata/bad.xz
var data []byte

//go:embed testdata
var all []byte

//go:generate sh -c "xz -dc testdata/bad.xz > table.go"
