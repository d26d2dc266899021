pub const DATA: &[u8] = include_bytes!("../../tests/files/bad-3-inert.xz");
