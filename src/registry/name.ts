/** Where an image lies, as Docker reads its name. */
export interface ImageName {
  /** The root of the registry's API. */
  readonly registry: URL;
  /** The repository's name there. */
  readonly repository: string;
  readonly tag: string;
}

/** A name's parts, a tag and a digest: distribution/reference, regexp.go. */
const repositoryName = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const tagName = /^\w[\w.-]{0,127}$/;
const maxLength = 255;

/**
 * Reads an image's name without a digest; undefined for what Docker would refuse.
 *
 * What comes before the first slash is a registry where it holds a dot or a colon or is `localhost`; else the image
 * lies at Docker Hub, and one without a slash under `library/` (distribution/reference, normalize.go, splitDockerDomain).
 * A registry on this machine is asked over plain http, as Docker does (moby, registry/config.go, isSecureIndex).
 */
export function readImageName(image: string): ImageName | undefined {
  const slash = image.indexOf('/');
  const first = slash < 0 ? '' : image.slice(0, slash);
  const named = /[.:]/.test(first) || first === 'localhost';
  const rest = named ? image.slice(slash + 1) : image;
  const colon = rest.indexOf(':');
  const path = colon < 0 ? rest : rest.slice(0, colon);
  const tag = colon < 0 ? 'latest' : rest.slice(colon + 1);
  const hub = !named || first === 'docker.io' || first === 'index.docker.io';
  const host = hub ? 'registry-1.docker.io' : first;
  const repository = hub && !path.includes('/') ? `library/${path}` : path;
  if (repository.length > maxLength || !repositoryName.test(repository) || !tagName.test(tag))
    return undefined;
  if (!/^(?:[A-Za-z0-9.-]+|\[[0-9A-Fa-f:]+\])(?::\d{1,5})?$/.test(host)) return undefined;
  const address = `https://${host}/`;
  if (!URL.canParse(address)) return undefined;
  const registry = new URL(address);
  return {
    registry: isThisMachine(registry) ? new URL(`http://${host}/`) : registry,
    repository,
    tag,
  };
}

/** Does an address lead to this machine? */
export function isThisMachine({ hostname }: URL): boolean {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/i.test(hostname);
}
