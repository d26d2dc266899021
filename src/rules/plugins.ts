import type { PluginRequest } from '../gradle/facts.js';

/** Requests whose version stands at one place, such as a property that several name, together. */
export function atOnePlace(requests: readonly PluginRequest[]): PluginRequest[][] {
  const groups = new Map<string, PluginRequest[]>();
  for (const request of requests) {
    const key = `${request.place.file}\0${request.place.span.start}`;
    const group = groups.get(key) ?? [];
    if (!group.some(({ plugin }) => plugin.id === request.plugin.id)) group.push(request);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** `id:version`, as Gradle writes it; the id alone where there is no version. */
export function versioned({ plugin, version }: PluginRequest): string {
  return version.kind === 'known' ? `${plugin.id}:${version.text}` : plugin.id;
}
