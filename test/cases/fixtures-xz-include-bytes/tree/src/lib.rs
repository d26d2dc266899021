pub static DATA: &[u8] = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/files/bad-3-inert.xz"));

#[cfg(test)]
mod tests {
    static SAMPLE: &[u8] = include_bytes!("../tests/files/bad-3-inert.xz");
}
