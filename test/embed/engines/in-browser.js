// The editors that need a browser, on one page: `engines[NAME](html, how)` gives what they keep.
// `how` is `source` (typed into the source view, or saved so) or `paste` (into the text itself).
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import {
  Autoformat,
  Bold,
  ClassicEditor,
  Essentials,
  GeneralHtmlSupport,
  Heading,
  Italic,
  Link,
  List,
  Paragraph,
} from 'ckeditor5';
import DOMPurify from 'dompurify';
import { umbraco } from './allow-lists.json';

function place() {
  const element = document.createElement('div');
  document.body.append(element);
  return element;
}

/** Two versions of one library want the same global: each page loads one. */
async function tinymce(options, html, how) {
  const target = place();
  const [editor] = await globalThis.tinymce.init({
    target,
    license_key: 'gpl',
    base_url: '/tinymce',
    skin: false,
    content_css: false,
    promotion: false,
    menubar: false,
    toolbar: false,
    plugins: 'lists link',
    ...options,
  });
  if (how === 'paste') editor.execCommand('mceInsertClipboardContent', false, { html });
  else editor.setContent(html);
  const kept = editor.getContent();
  editor.remove();
  target.remove();
  return kept;
}

async function ckeditor(htmlSupport, html, how) {
  const element = place();
  const editor = await ClassicEditor.create(element, {
    licenseKey: 'GPL',
    plugins: [
      Autoformat,
      Bold,
      Essentials,
      Heading,
      Italic,
      Link,
      List,
      Paragraph,
      ...(htmlSupport ? [GeneralHtmlSupport] : []),
    ],
    ...(htmlSupport && { htmlSupport: { allow: [htmlSupport] } }),
  });
  if (how === 'paste') {
    const view = editor.data.processor.toView(html);
    editor.model.insertContent(editor.data.toModel(view));
  } else editor.setData(html);
  const kept = editor.getData();
  await editor.destroy();
  element.remove();
  return kept;
}

function tiptap(html, how) {
  const element = place();
  const editor = new Editor({ element, extensions: [StarterKit] });
  if (how === 'paste') editor.view.pasteHTML(html);
  else editor.commands.setContent(html);
  const kept = editor.getHTML();
  editor.destroy();
  element.remove();
  return kept;
}

const everyName = /.*/;

globalThis.engines = {
  tinymce: (html, how) => tinymce({}, html, how),
  'tinymce-umbraco': (html, how) =>
    tinymce({ valid_elements: umbraco, invalid_elements: 'font' }, html, how),
  ckeditor: (html, how) => ckeditor(undefined, html, how),
  'ckeditor-data': (html, how) =>
    ckeditor(
      {
        name: /^(div|p|a|span|section)$/,
        classes: true,
        attributes: [{ key: /^data-/, value: true }],
      },
      html,
      how,
    ),
  'ckeditor-everything': (html, how) =>
    ckeditor({ name: everyName, classes: true, attributes: true, styles: true }, html, how),
  tiptap,
  dompurify: (html) => DOMPurify.sanitize(html),
};
