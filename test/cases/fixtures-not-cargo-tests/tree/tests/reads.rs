static DATA: &[u8] = include_bytes!("files/bad-3-inert.xz");
