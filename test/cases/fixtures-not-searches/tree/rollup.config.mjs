import plugins from './plugins.mjs';

function* walk(node) {
  for (const child of node.children) yield* walk(child);
}

const decode = plugins.find((plugin) => plugin.name === 'decode');
export default { input: 'src/main.js', plugins: [decode(walk(plugins[0]))] };
