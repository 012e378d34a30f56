// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { judge } from './kinds';

describe('weighSignUp', () => {
  it.each([
    [
      'a box beside the story',
      '<div><h3>Create a free account</h3><p>Follow topics and save stories for later.</p><a href="/register">Create account</a></div>',
    ],
    [
      'a German bar',
      '<div style="position:fixed"><p>Jetzt kostenlos registrieren und Themen folgen</p><a href="/konto/neu">Registrieren</a></div>',
    ],
  ])('hides the whole of %s', (_, html) => {
    expect(judge(html)).toMatchObject({ kind: 'signUp', whole: true });
  });

  it.each([
    [
      'a wall before the story',
      '<div style="position:fixed"><h3>Create a free account to read the full story</h3><a href="/register">Create account</a></div>',
    ],
    [
      'a form to register',
      '<div><h3>Create your free account here</h3><form><input type="text" name="name"><a href="/register">Create account</a></form></div>',
    ],
    [
      'a tool that counts free uses',
      '<div><p>You have three free checks left today.</p><form><input type="url"><button>Check</button></form><a href="/register">Sign up for free</a></div>',
    ],
  ])('leaves %s', (_, html) => {
    expect(judge(html)).toBeUndefined();
  });
});
