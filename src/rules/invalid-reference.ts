import type { Draft } from '../finding.js';
import type { ActionsFacts, ActionsFile, ImageUse, Use } from '../workflows/facts.js';
import { dockerfilePath } from '../workflows/gather.js';
import { alsoUsed } from './places.js';
import type { FactRule } from './rule.js';

export const invalidReference: FactRule = {
  id: 'invalid-reference',
  group: 'actions',
  level: 'error',
  title: 'A reference that GitHub would refuse, or that nobody can decide',
  needs: 'offline',
  *check({ actions }) {
    for (const file of actions.files) {
      for (const use of file.uses) yield* checkUse(file, use, actions);
      for (const image of file.images) yield* checkImage(file, image);
      for (const { span, path } of file.builds) {
        if (!actions.absent.has(dockerfilePath(file.file, path))) continue;
        yield {
          file: file.file,
          span,
          subject: path,
          message: `The action is built from ${path}, and the repository has no such file.`,
          remedy: "Write the Dockerfile's path from the folder of this action, or commit the file.",
        };
      }
    }
  },
};

function* checkUse({ file }: ActionsFile, use: Use, { absent }: ActionsFacts): Generator<Draft> {
  const draft = { file, span: use.span, subject: use.text === '' ? 'uses' : use.text };
  if (use.target.kind === 'invalid') {
    yield {
      ...draft,
      message: `GitHub would refuse this reference, or nobody can tell what it runs: ${use.target.reason}.${alsoUsed(use)}`,
      remedy:
        'Write owner/repo@<commit>, docker://image@sha256:<digest>, or ./path for what lies in this repository.',
    };
  } else if ((use.target.kind === 'local' || use.target.kind === 'self') && absent.has(use.target.path)) {
    const workflow = /\.ya?ml$/.test(use.target.path);
    yield {
      ...draft,
      // A job may check an action out, or make it, before it uses it; a called workflow is there or is not.
      ...(workflow ? {} : { level: 'notice' }),
      message: `The repository has no ${workflow ? 'such workflow' : 'action here'}, so what runs cannot be looked at.${alsoUsed(use)}`,
      remedy: workflow
        ? 'Commit the workflow, or correct the path.'
        : 'If a step checks it out or makes it, make sure that its source is pinned; else correct the path.',
    };
  }
}

function* checkImage({ file }: ActionsFile, { span, text, role, value }: ImageUse): Generator<Draft> {
  const draft = { file, span, subject: text === '' ? 'image' : text };
  if (value.kind === 'invalid') {
    yield {
      ...draft,
      message: `GitHub would refuse the image of ${role}: ${value.reason}.`,
      remedy: 'Write image@sha256:<digest>.',
    };
  } else if (value.kind === 'undecided') {
    yield {
      ...draft,
      level: 'notice',
      message: `The image of ${role} depends on ${value.sought}, which only a run can tell.`,
      remedy: 'Write image@sha256:<digest>, or make sure that whatever gives the value gives a digest.',
    };
  }
}
