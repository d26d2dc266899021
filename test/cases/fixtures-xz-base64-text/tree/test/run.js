const fs = require("fs");
fs.readFileSync("test/data/fixture.txt");
