"""What is not read and why (未读): what ``Page.unread`` says of a page, and which unsupported format a file is, each with what to do."""

from __future__ import annotations

from pathlib import PurePosixPath

from casecheck.errors import EncryptedFile, UnreadableFile, UnsupportedFile

SCAN = "整页是扫描图片，图中文字未读出；请附文字版，或由人工评查此页"
HALF = "有占半页以上的图片（可能是扫描件），图中文字未读出；请附文字版，或由人工评查此页"
GARBLED = "字体编码损坏，文字层读出来是乱码，未采用；请用原文书重新导出 PDF，或由人工评查此页"
OUTLINED = "文字已转成图形，没有文字层，未读出；请用原文书重新导出 PDF，或由人工评查此页"
CROWDED = "图线过多，表格未按单元格读取；请附文字版，或由人工核对此页的表格"

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SAVE_AS = "请在 Word 或 WPS 中打开，另存为 .docx 后再送检。"
_EXPORT = "请用原文书重新导出 PDF 后再送检。"
_TYPED = "请附该文书的 Word（.docx）版或由它导出的 PDF，或由人工评查。"
_UNPACK = "请解压后送检文件夹，或改用 .zip 打包。"

# where the magic stands, the magic, the format, what to do
_MAGIC = (
    (0, b"GIF8", "图片（GIF）", _TYPED),
    (8, b"WEBP", "图片（WebP）", _TYPED),
    (4, b"ftypheic", "图片（HEIC）", _TYPED),
    (4, b"ftyp", "音视频", "请由人工核看。"),
    (0, b"Rar!", "压缩包（RAR）", _UNPACK),
    (0, b"7z\xbc\xaf", "压缩包（7z）", _UNPACK),
    (0, b"\x1f\x8b", "压缩包（gzip）", _UNPACK),
    (0, b"{\\rtf", "RTF 文档", _SAVE_AS),
    (0, b"MIME-Version", "网页文档", _SAVE_AS),
)
_IN_OLE = (
    ("Workbook", "旧版 Excel（.xls）"),
    ("PowerPoint Document", "旧版 PPT（.ppt）"),
)
_IN_ZIP = (
    ("xl/workbook", "Excel 表格（.xlsx）"),
    ("ppt/presentation", "演示文稿（.pptx）"),
    ("content.xml", "ODF 文档"),
)


def inside_zip(names: tuple[str, ...]) -> UnsupportedFile | None:
    """The refusal of a zip that is really a document of a format we do not read, None if it is just a zip."""
    for start, zh in _IN_ZIP:
        if any(name.startswith(start) for name in names):
            return _unsupported(zh, _TYPED)
    return None


def refusal(data: bytes, name: str, readable: tuple[str, ...]) -> UnreadableFile:
    """Why these bytes are not read. ``readable`` are the suffixes of the formats that are."""
    suffix = PurePosixPath(name).suffix.lower()
    if not data:
        return UnreadableFile("是空文件（0 字节）；请重新拷贝后再送检。")
    if data.startswith(_OLE):
        return _ole(data)
    for offset, magic, zh, advice in _MAGIC:
        if data.startswith(magic, offset):
            return _unsupported(zh, advice)
    if suffix in readable:
        return UnreadableFile(f"扩展名是 {suffix}，内容却不是这种文件，未读取；" + (_EXPORT if suffix == ".pdf" else _SAVE_AS))
    if b"\0" not in data[:4096]:
        return _unsupported("文本或网页文件", _SAVE_AS)
    return _unsupported(f"{suffix or '未知格式'} 文件", _TYPED)


def _ole(data: bytes) -> UnreadableFile:
    if "EncryptedPackage".encode("utf-16-le") in data:
        return EncryptedFile("文件已加密（设有打开密码），未读取；请解除密码后再送检。")
    for stream, zh in _IN_OLE:
        if stream.encode("utf-16-le") in data:
            return _unsupported(zh, _SAVE_AS)
    return _unsupported("旧版 Office 文件", _SAVE_AS)


def _unsupported(zh: str, advice: str) -> UnsupportedFile:
    return UnsupportedFile(f"是{zh}，本版本不读这种格式，未评查其中内容；{advice}")
