// A look at process.env leaves JavaScript each time, and the yaml package looks once for every token that it parses.
process.env = { ...process.env };
