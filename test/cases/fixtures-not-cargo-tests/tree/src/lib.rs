// include_bytes!("../tests/files/bad-3-inert.xz")
pub const NAME: &str = "tests/files/bad-3-inert.xz";

#[cfg(test)]
mod tests {
    static DATA: &[u8] = include_bytes!("../tests/files/bad-3-inert.xz");
}

#[cfg(all(test, feature = "slow"))]
static MORE: &[u8] = include_bytes!("../tests/files/bad-3-inert.xz");
