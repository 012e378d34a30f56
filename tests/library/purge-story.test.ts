import './browser-globals';
import { expect, it } from 'vitest';
import type { SafeHtml } from '../../utils/article/sanitize';
import { bodyId } from '../../utils/library/body-document';
import { Library } from '../../utils/library/library';
import { openDatabase } from '../../utils/library/open-database';
import { purgeStory } from '../../utils/library/purge-story';
import { at, fullArticle, samplePng } from './sample';
import { newName, readStored } from './stored';

const limit = at(60).toISOString();

async function saveAndRemove() {
  const name = newName();
  const library = new Library(name);
  const { id } = await library.save(fullArticle, { now: at(0), loadImage: async () => samplePng() });
  await library.mark(id, true, at(1));
  await library.mark(id, false, at(2));
  await library.remove(id, at(3));
  return { name, library, database: await openDatabase(name), id };
}

async function expectGone(name: string) {
  const { records } = await readStored(name);
  const ours = records.filter(({ id }) => !id.startsWith('_design/'));
  expect(ours).toHaveLength(2);
  for (const record of ours) {
    expect(record.deleted).toBe(1);
    expect(record.attachments).toEqual({});
    expect(Object.keys(record.revs)).toHaveLength(1);
  }
}

it('leaves of a story only the note that it was deleted', async () => {
  const { name, database, id } = await saveAndRemove();
  await purgeStory(database, id, limit);
  await expectGone(name);
});

it('goes on where it was killed after the body', async () => {
  const { name, library, database, id } = await saveAndRemove();
  const { _rev } = await database.get(bodyId(id));
  await database.bulkDocs([{ _id: bodyId(id), _rev, _deleted: true }]);
  await library.purgeRemoved(at(60));
  await expectGone(name);
});

it('frees a text that was replaced by a worker that was killed before it could tidy up', async () => {
  const { name, library, database, id } = await saveAndRemove();
  const body = await database.get(bodyId(id), { attachments: true, binary: true });
  const longer = { ...fullArticle, content: '<p>new</p>' as SafeHtml };
  const article = { content_type: 'application/json', data: new Blob([JSON.stringify(longer)]) };
  const { rev } = await database.put({ ...body, _attachments: { ...body._attachments, article } });
  await database.put({ ...body, _rev: rev, _attachments: { article } });
  await library.purgeRemoved(at(60));
  await expectGone(name);
});

it('leaves a story that has been brought back, or was removed later', async () => {
  const { library, database, id } = await saveAndRemove();
  await purgeStory(database, id, at(3).toISOString());
  await library.restore(id);
  await purgeStory(database, id, limit);
  expect((await library.open(id))?.images.size).toBe(2);
});
