"""Just enough of Swift's grammar to find what a mutation may change: tokens, brackets, blocks and statements."""

import re
from dataclasses import dataclass, field

OPERATOR = re.compile(r"[=\-+!*%<>&|^~?/]+")
NUMBER = re.compile(r"0x[0-9A-Fa-f_]+|0b[01_]+|[0-9][0-9_]*(?:\.[0-9][0-9_]*)?")
WORD = re.compile(r"[#@$]?[^\W\d]\w*|\$\d+|`\w+`")
CLOSING = {"(": ")", "[": "]", "{": "}"}

TYPES = {"struct", "enum", "extension", "class", "protocol", "actor"}
CONTROLS = {"if", "guard", "else", "for", "while", "repeat", "switch", "do", "catch", "defer"}
KEYWORDS = TYPES | CONTROLS | {
    "let", "var", "func", "init", "return", "throw", "case", "default", "break", "continue", "import", "static",
    "private", "fileprivate", "public", "package", "mutating", "try", "in", "where", "fallthrough", "typealias",
}


@dataclass
class Token:
    kind: str  # word, number, string, operator, or the bracket or mark itself
    text: str
    start: int
    end: int
    first: bool  # whether it is the first of its line
    partner: int = -1  # the other bracket of a pair


@dataclass
class Block:
    """What stands between two braces."""

    kind: str  # type, function, control, closure
    open: int
    close: int
    keyword: str = ""
    returns: bool | None = None  # whether a function has a result; of a closure nobody knows
    parent: "Block | None" = None
    header: int = -1  # the token that the header begins with
    statements: list[tuple[int, int]] = field(default_factory=list)  # first token, and the one after the last

    @property
    def function(self):
        """The function, accessor or closure around."""
        block = self
        while block is not None and block.kind == "control":
            block = block.parent
        return block


class SwiftSource:
    """One file: its tokens, and the blocks that they make."""

    def __init__(self, text):
        self.text = text
        self.tokens = list(self._tokens())
        self._pair()
        self.blocks = []
        self.around = [None] * len(self.tokens)  # the innermost block of each token
        self._find_blocks()

    def line(self, position):
        """The line that a position lies on, without white space around."""
        start = self.text.rfind("\n", 0, position) + 1
        end = self.text.find("\n", position)
        return self.text[start : end if end >= 0 else len(self.text)].strip()

    def slice(self, first, after):
        """The text of the tokens from one up to another, that one left out."""
        return self.text[self.tokens[first].start : self.tokens[after - 1].end]

    def _tokens(self):
        text, at, first = self.text, 0, True
        while at < len(text):
            letter = text[at]
            if letter == "\n":
                first, at = True, at + 1
            elif letter.isspace():
                at += 1
            elif text.startswith("//", at):
                at = text.find("\n", at)
                at = len(text) if at < 0 else at
            elif text.startswith("/*", at):
                at = text.index("*/", at) + 2
            else:
                kind, end = self._token(at)
                yield Token(kind, text[at:end], at, end, first)
                first, at = False, end

    def _token(self, at):
        text = self.text
        if text[at] == '"' or re.match(r'#+"', text[at:at + 4]):
            return "string", self._string_end(at)
        for kind, pattern in (("word", WORD), ("number", NUMBER), ("operator", OPERATOR)):
            if found := pattern.match(text, at):
                return kind, found.end()
        return text[at], at + 1

    def _string_end(self, at):
        text = self.text
        hashes = len(text[at:]) - len(text[at:].lstrip("#"))
        quote = '"""' if text.startswith('"""', at + hashes) else '"'
        closing, escape = quote + "#" * hashes, "\\" + "#" * hashes
        at += hashes + len(quote)
        while not text.startswith(closing, at):
            if text.startswith(escape + "(", at):
                at = self._interpolation_end(at + len(escape) + 1)
            elif text.startswith(escape, at):
                at += len(escape) + 1
            else:
                at += 1
        return at + len(closing)

    def _interpolation_end(self, at):
        depth = 1
        while depth:
            if self.text[at] == '"':
                at = self._string_end(at)
                continue
            depth += {"(": 1, ")": -1}.get(self.text[at], 0)
            at += 1
        return at

    def _pair(self):
        stack = []
        for position, token in enumerate(self.tokens):
            if token.kind in CLOSING:
                stack.append(position)
            elif token.kind in CLOSING.values():
                opening = stack.pop()
                token.partner, self.tokens[opening].partner = opening, position

    def before(self, position):
        """The token before one, with whatever brackets it closes skipped; -1 at the start of a group."""
        position -= 1
        if position < 0 or self.tokens[position].kind in CLOSING:
            return -1
        return self.tokens[position].partner if self.tokens[position].kind in CLOSING.values() else position

    def after(self, position):
        """The token after one, with the brackets that it opens skipped."""
        return (self.tokens[position].partner if self.tokens[position].kind in CLOSING else position) + 1

    def continues(self, position):
        """Whether a token that is the first of its line goes on with the line before."""
        token, previous = self.tokens[position], self.tokens[position - 1]
        if token.kind in (".", ",", ":", ")", "]", "}", "{") or token.text in ("else", "catch", "where", "in", "as"):
            return True
        if token.kind == "operator":
            return self.text[token.end] == " " or token.text.startswith("?")
        return previous.kind in (",", "(", "[", ".") or previous.text in (
            "=", "->", "guard", "if", "return", "in", "where", "+=", "-=") or previous.kind == "operator" and (
            self.text[previous.start - 1] == " ")

    def starts_statement(self, position):
        token = self.tokens[position]
        if position == 0 or self.tokens[position - 1].kind in ("{", ";"):
            return True
        return token.first and not self.continues(position)

    def _find_blocks(self):
        stack = []
        for position, token in enumerate(self.tokens):
            self.around[position] = stack[-1] if stack else None
            if token.kind == "{":
                stack.append(self._block(position, stack[-1] if stack else None))
                self.blocks.append(stack[-1])
            elif token.kind == "}":
                stack.pop()
                self.around[position] = stack[-1] if stack else None
        for block in self.blocks:
            if block.kind != "type":
                block.statements = list(self._statements(block))

    def _block(self, opening, parent):
        block = Block("closure", opening, self.tokens[opening].partner, parent=parent)
        position, has_result, has_value = opening, False, False
        while (position := self.before(position)) >= 0:
            token = self.tokens[position]
            if token.kind == "{":
                break
            if token.text == "->":
                has_result = True
            if token.text == "=":
                has_value = True
            if token.kind != "word" or position and self.tokens[position - 1].kind == ".":
                continue
            if token.text in TYPES and not has_value:
                block.kind = "type"
            elif token.text in ("func", "init", "subscript"):
                block.kind, block.returns = "function", has_result or token.text == "subscript"
            elif token.text in CONTROLS:
                block.kind = "control"
            elif token.text in ("didSet", "willSet", "set", "get") and position == opening - 1:
                block.kind, block.returns = "function", token.text == "get"
            elif token.text == "var" and not has_value and (parent is None or parent.kind == "type"):
                block.kind, block.returns = "function", True
            else:
                if token.text in ("return", "case") and position != opening - 1:
                    pass
                continue
            block.keyword, block.header = token.text, position
            break
        return block

    def _statements(self, block):
        position, first = block.open + 1, None
        if block.kind == "closure":
            position = self._after_parameters(block)
        while position < block.close:
            token = self.tokens[position]
            is_label = block.keyword == "switch" and token.text in ("case", "default") and token.kind == "word"
            if is_label and self.tokens[position - 1].kind != "." and (
                    token.first or self.tokens[position - 1].kind == "{"):
                if first is not None:
                    yield first, position
                while self.tokens[position].kind != ":":
                    position = self.after(position)
                position, first = position + 1, None
                if position < block.close:
                    first = position
                    position = self.after(position)
                continue
            if token.kind == ";":
                if first is not None:
                    yield first, position
                first, position = None, position + 1
                continue
            if first is None:
                first = position
            elif token.first and not self.continues(position) or self.tokens[position - 1].kind == ";":
                yield first, position
                first = position
            position = self.after(position)
        if first is not None and first < block.close:
            yield first, block.close

    def _after_parameters(self, block):
        """The first token of a closure after its parameters."""
        position = block.open + 1
        while position < block.close:
            token = self.tokens[position]
            if token.text == "in" and token.kind == "word":
                return position + 1
            if token.first and position > block.open + 1 or token.kind == "{" or token.kind == "operator":
                break
            position = self.after(position)
        return block.open + 1
