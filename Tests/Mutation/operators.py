"""The operators: what is changed about the sources, one site after another."""

import re
from dataclasses import dataclass

from swift_source import KEYWORDS, SwiftSource

ROLES = """applicant operator agent legalRep intakeCompany dataBureau implementer coordinationGroup expertPanel
localGovernment provincialGovernment provincialDataAuthority dataProvider sectorAuthority supervisor enforcement
priceAuthority decisionBody dataUser serviceProvider dataSubject operationsAgency agency countyAuthority citizen
contractor registrar""".split()

# Calls that open a duty and return it.
OPENING = re.compile(r"(owe\w*|open)$")


@dataclass
class Mutant:
    """One change."""

    file: str
    operator: str
    detail: str  # what becomes of what
    line: str  # the source line that it stands on
    number: int = 0
    key: str = ""


@dataclass
class Edit:
    """Text around a stretch, or in its place."""

    start: int
    end: int
    before: str
    after: str
    instead: str | None = None


class Mutator:
    """Finds the sites of one file, and writes the file with all its mutants."""

    def __init__(self, path, text):
        self.path, self.source = path, SwiftSource(text)
        self.tokens, self.mutants, self.edits = self.source.tokens, [], []

    def add(self, operator, detail, position):
        """A further mutant; its number is not known before all files are read: `{n}` stands for it."""
        detail = re.sub(r"\s+", " ", detail)
        self.mutants.append(
            Mutant(self.path, operator, detail if len(detail) <= 120 else detail[:117] + "...",
                   self.source.line(position)))
        return "\x00%d\x01" % (len(self.mutants) - 1)

    def wrap(self, first, after, before, closing):
        start, end = self.tokens[first].start, self.tokens[after - 1].end
        self.edits.append(Edit(start, end, before, closing))

    def rewritten(self, number_of):
        """The file with its edits; `number_of` gives the number of a mutant of the file."""
        opening, closing, instead = {}, {}, {}
        for edit in self.edits:
            if edit.instead is not None:
                instead[edit.start] = (edit.end, edit.instead)
                continue
            opening.setdefault(edit.start, []).append((-edit.end, len(opening), edit.before))
            closing.setdefault(edit.end, []).append((-edit.start, len(closing), edit.after))
        text, out, at = self.source.text, [], 0
        marks = sorted(set(opening) | set(closing) | set(instead))
        for mark in marks:
            out.append(text[at:mark])
            at = mark
            for _, _, piece in sorted(closing.get(mark, []), key=lambda each: each[0]):
                out.append(piece)
            for _, _, piece in sorted(opening.get(mark, []), key=lambda each: each[0]):
                out.append(piece)
            if mark in instead:
                at, piece = instead[mark]
                out.append(piece)
        out.append(text[at:])
        return re.sub("\x00(\\d+)\x01", lambda found: str(number_of(int(found[1]))), "".join(out))

    # Conditions

    def in_code(self, position):
        block = self.source.around[position]
        return block is not None and block.kind != "type" or self.is_in_initialiser(position)

    def is_in_initialiser(self, position):
        return False

    def conditions(self):
        """Each guard left out; each `if` never met."""
        for position, token in enumerate(self.tokens):
            if token.kind != "word" or token.text not in ("guard", "if") or not self.in_code(position):
                continue
            clauses = list(self._clauses(position, token.text))
            boolean = [each for each in clauses if self._is_boolean(each[0])]
            for first, after in boolean if token.text == "guard" else []:
                text = self.source.slice(first, after)
                number = self.add("guard", f"{token.text} {text} -> true", token.start)
                self.wrap(first, after, f"(Mutant.on({number}) || (", "))")
            if token.text == "if" and clauses:
                number = self.add("branch", f"if {self.source.slice(clauses[0][0], clauses[-1][1])} -> never", token.start)
                at = self.tokens[clauses[0][0]].start
                # Beside the wrapping of the first condition, which begins at the same place.
                self.edits.append(Edit(token.end, token.end, "", f" Mutant.off({number}),"))

    def _clauses(self, position, keyword):
        end = position + 1
        while end < len(self.tokens):
            token = self.tokens[end]
            if keyword == "if" and token.kind == "{" or keyword == "guard" and token.text == "else":
                break
            end = self.source.after(end)
        first = at = position + 1
        while at < end:
            if self.tokens[at].kind == ",":
                yield first, at
                first = at + 1
            at = self.source.after(at)
        yield first, end

    def _is_boolean(self, first):
        return self.tokens[first].text not in ("let", "var", "case", "#available")

    def wheres(self):
        """The condition of a loop left out."""
        for block in self.source.blocks:
            if block.keyword != "for":
                continue
            at = block.header
            while at < block.open and self.tokens[at].text != "where":
                at = self.source.after(at)
            if at < block.open:
                number = self.add("guard", "for " + self.source.slice(at, block.open) + " -> each", self.tokens[at].start)
                self.wrap(at + 1, block.open, f"(Mutant.on({number}) || (", "))")

    def operands(self):
        """Each part of a compound condition left out."""
        seen = set()
        for position, token in enumerate(self.tokens):
            if token.kind != "operator" or token.text not in ("&&", "||") or not self.in_code(position):
                continue
            for first, after in (self._operand_before(position), self._operand_after(position)):
                if (first, after) in seen or first >= after:
                    continue
                seen.add((first, after))
                beside = {self.tokens[first - 1].text, self.tokens[after].text if after < len(self.tokens) else ""}
                text = self.source.slice(first, after)
                if "&&" in beside:
                    number = self.add("operand", f"&& {text} -> true", token.start)
                    self.wrap(first, after, f"(Mutant.on({number}) || (", "))")
                else:
                    number = self.add("operand", f"|| {text} -> false", token.start)
                    self.wrap(first, after, f"(Mutant.off({number}) && (", "))")

    STOPS = {"&&", "||", "=", "?", "return", "guard", "if", "else", "in", "where", "while", "case", "->", "+=", "-="}

    def _stops(self, position):
        token = self.tokens[position]
        if token.kind in (",", ":", ";"):
            return True
        if token.text == "?" and token.kind == "operator":
            return self.source.text[token.start - 1].isspace()
        return token.text in self.STOPS

    def _operand_before(self, position):
        first = position
        while True:
            if self.source.starts_statement(first):
                break
            previous = self.source.before(first)
            if previous < 0 or self._stops(previous) or self.tokens[first - 1].kind == "{":
                break
            first = previous
        return first, position

    def _operand_after(self, position):
        after = position + 1
        while after < len(self.tokens):
            token = self.tokens[after]
            if token.kind in (")", "]", "}", "{") or self._stops(after):
                break
            if after > position + 1 and self.source.starts_statement(after):
                break
            after = self.source.after(after)
            # A closure that follows a call belongs to it, unless a block is being opened.
            if after < len(self.tokens) and self.tokens[after].kind == "{":
                block = next((each for each in self.source.blocks if each.open == after), None)
                if block is not None and block.kind == "closure":
                    after = self.source.after(after)
        return position + 1, after

    def ternaries(self):
        """The other branch of a choice."""
        for position, token in enumerate(self.tokens):
            if token.text != "?" or token.kind != "operator" or not self.source.text[token.start - 1].isspace():
                continue
            if not self.in_code(position):
                continue
            first = position
            while not self.source.starts_statement(first):
                previous = self.source.before(first)
                if previous < 0 or self.tokens[previous].kind in (",", ":", ";") or self.tokens[previous].text in (
                        "=", "return", "in", "else", "+=", "-=", "|=") or (
                        self.tokens[previous].text in ("?", "??") and self.source.text[
                            self.tokens[previous].start - 1].isspace()):
                    break
                first = previous
            number = self.add("choice", self.source.slice(first, position) + " ? -> the other", token.start)
            self.wrap(first, position, f"Mutant.flip({number}, ", ")")

    def truths(self):
        """true for false."""
        for position, token in enumerate(self.tokens):
            if token.kind != "word" or token.text not in ("true", "false") or not self.in_code(position):
                continue
            previous = self.tokens[position - 1]
            if previous.text in ("==", "!=", ".", "case") or previous.kind == "(" and (
                    self.tokens[position - 2].kind == "word" and self.tokens[position - 3].text == "."
                    and self.tokens[position + 1].kind == ")" and self.tokens[position + 2].kind == ":"):
                continue
            number = self.add("truth", f"{token.text} -> the other", token.start)
            self.wrap(position, position + 1, f"Mutant.flip({number}, ", ")")

    BOUNDARIES = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}

    def comparisons(self):
        """`<` for `<=`, and the like."""
        text = self.source.text
        for position, token in enumerate(self.tokens):
            if token.kind != "operator" or token.text not in self.BOUNDARIES or not self.in_code(position):
                continue
            if text[token.start - 1] not in " \n" or text[token.end] not in " \n":
                continue
            if self.tokens[position - 1].text == "func" or self.tokens[position + 1].text in ("nil", "("):
                continue
            if self.tokens[position - 1].text == "nil":
                continue
            other = self.BOUNDARIES[token.text]
            number = self.add("comparison", f"{token.text} -> {other}", token.start)
            self.edits.append(Edit(token.start, token.end, "", "", f"{token.text}% {number} %%"))

    # Statements

    def statements(self):
        """Each call, each assignment and each duty left out."""
        for block in self.source.blocks:
            if block.kind == "type" or block.function is None:
                continue
            function = block.function
            if function.keyword == "init" or function.kind == "type":
                continue
            for index, (first, after) in enumerate(block.statements):
                self._statement(block, function, index, first, after)

    def _statement(self, block, function, index, first, after):
        tokens = self.tokens
        head = tokens[first]
        if head.text == "return":
            if function.returns is False and after - first > 1 and self._is_call(first + 1, after):
                number = self.add(self._kind(first, after), self.source.slice(first, after) + " -> return", head.start)
                self.wrap(first, after, f"if Mutant.on({number}) {{ return }}; ", "")
            return
        follower = tokens[after]
        is_last = follower.kind == "}" or block.keyword == "switch" and follower.text in ("case", "default")
        if self._is_expression(block) or tokens[first + 1].kind == "{" and head.text in ("get", "set", "didSet"):
            return
        if self._is_assignment(first, after):
            if self._initialises(function, first):
                return
            number = self.add(self._kind(first, after), self.source.slice(first, after) + " -> nothing", head.start)
            self.wrap(first, after, f"if Mutant.off({number}) {{ ", " }")
            return
        if head.text in KEYWORDS and head.text != "self" or not (
                self._is_call(first, after) or self._is_ignored(first, after)):
            return
        if self._is_made(first):
            return
        if function.returns is False or (
                not is_last and (function.kind == "function" or len(function.statements) > 1)):
            number = self.add(self._kind(first, after), self.source.slice(first, after) + " -> nothing", head.start)
            self.wrap(first, after, f"if Mutant.off({number}) {{ ", " }")

    DUTIES = re.compile(r"(return )?(_ = )?(discharge|settle|cancel|cancelDuties|owe\w*|open|replace|redate|condition)\(")
    FINDINGS = re.compile(r"(return )?(leave|note\w*|judge\w*|require\w*|presume|withdraw)\(")

    def _kind(self, first, after):
        text = self.source.slice(first, after)
        if self.DUTIES.match(text):
            return "duty"
        if self.FINDINGS.match(text):
            return "finding"
        is_transition = self._is_assignment(first, after) or re.match(r"(return )?(move|changeAgreement|change)\b", text)
        return "transition" if is_transition else "step"

    def _is_expression(self, block):
        """Whether a block belongs to an `if` or `switch` whose value is used."""
        while block is not None and block.kind == "control":
            around = block.parent
            if around is None:
                return False
            for first, after in around.statements:
                if first <= block.open < after:
                    if self.tokens[first].text not in ("if", "switch", "guard", "for", "while", "do", "repeat"):
                        return True
                    break
            block = around
        return False

    def _is_call(self, first, after):
        if self.tokens[first].kind != "word" or self.tokens[first].text in KEYWORDS:
            return False
        at, last = first, None
        while at < after:
            token = self.tokens[at]
            if token.kind not in ("word", ".", "(", "[", "{") and token.text not in ("?", "!"):
                return False
            if token.kind == "word" and token.text in KEYWORDS:
                return False
            if at > first and token.kind == "word" and self.tokens[at - 1].kind != ".":
                return False
            last, at = token, self.source.after(at)
        return last is not None and last.kind in ("(", "{") and at == after

    def _is_made(self, first):
        """Whether a value is made and given back."""
        return self.tokens[first].text[0].isupper()

    def _is_ignored(self, first, after):
        return self.tokens[first].text == "_" and self.tokens[first + 1].text == "="

    def _is_assignment(self, first, after):
        if self.tokens[first].text in KEYWORDS or self.tokens[first].text == "_":
            return False
        at = first
        while at < after:
            token = self.tokens[at]
            if token.kind == "operator" and token.text in ("=", "+=", "-=", "|=", "^=", "&="):
                return True
            if token.kind not in ("word", ".", "(", "[") and token.text not in ("?", "!"):
                return False
            at = self.source.after(at)
        return False

    def _initialises(self, function, first):
        """Whether an assignment gives a constant that was declared without one its value."""
        body = self.source.slice(function.open, function.close)
        at, names = first, []
        while self.tokens[at].text not in ("=", "+=", "-=", "|=", "^=", "&="):
            names += [self.tokens[at].text] if self.tokens[at].kind == "word" else []
            at += 1
        return any(re.search(rf"\blet \(?(\w+, )*{re.escape(name)}(, \w+)*\)?: [^=\n]+\n", body) for name in names)

    def duties(self):
        """A duty that is not opened, where what is opened is used."""
        for position, token in enumerate(self.tokens):
            if token.kind != "word" or not OPENING.fullmatch(token.text) or not self.in_code(position):
                continue
            if position + 1 >= len(self.tokens) or self.tokens[position + 1].kind != "(":
                continue
            if self.path.startswith("Obligations/"):
                continue
            previous = self.tokens[position - 1]
            around = self.source.around[position].function
            if previous.text == "return" and around is not None and around.returns is False:
                continue
            if previous.text in ("=", "return", ":") and self.tokens[position - 2].text != "_" and (
                    previous.text != ":" or self.tokens[position - 1].kind == ":"):
                after = self.source.after(position + 1)
                if previous.text == ":" and self.tokens[position - 2].text in ("by", "with"):
                    pass
                number = self.add("duty", self.source.slice(position, after) + " -> none", token.start)
                self.wrap(position, after, f"(Mutant.on({number}) ? nil : ", ")")

    # Time

    def parameters(self):
        """Each period a unit and a day longer and shorter, each cap and count more and less, each reading another."""
        for position, token in enumerate(self.tokens):
            if self.tokens[position + 1:] and self.tokens[position + 1].kind != "(":
                continue
            if token.text == "fixed" and self.tokens[position - 1].text != "func":
                self._fixed(position)
            elif token.text == "Percent":
                self._percent(position)
            elif token.text == "count" and self.tokens[position - 1].kind == ".":
                self._shift(position + 2, "parameter")
            elif token.text == "blank" and self.tokens[position - 1].text != "func":
                after = self.source.after(position + 1)
                number = self.add("parameter", self.source.slice(position, after) + " -> 5d", token.start)
                self.wrap(position, after, f"Mutant.filled({number}, ", ")")
            elif token.text == "chosen" and self.tokens[position - 1].text != "func":
                self._reading(position)
            elif token.text == "Day" and self.tokens[position + 2].text == "year":
                after = self.source.after(position + 1)
                text = self.source.slice(position, after)
                later, sooner = (self.add("deadline", f"{text} {sign} 1 day", token.start) for sign in "+-")
                self.wrap(position, after, f"Mutant.moved({later}, {sooner}, ", ")")

    def _fixed(self, position):
        after = self.source.after(position + 1)
        text, count = self.source.slice(position, after), int(self.tokens[position + 2].text)
        longer = self.add("deadline", f"{text} a unit longer", self.tokens[position].start)
        shorter = self.add("deadline", f"{text} a unit shorter", self.tokens[position].start) if count > 1 else "0"
        self.wrap(position + 2, position + 3, f"Mutant.number({longer}, {shorter}, ", ")")
        if self.tokens[position + 4].text == "." and self.tokens[position + 5].text in ("months", "years", "workingDays"):
            later, sooner = (self.add("deadline", f"{text} {sign} 1 day", self.tokens[position].start) for sign in "+-")
            self.wrap(position, after, f"Mutant.stretched({later}, {sooner}, ", ")")

    def _percent(self, position):
        after = self.source.after(position + 1)
        text = self.source.slice(position, after)
        more, less = (self.add("parameter", f"{text} {sign} 0.0001%", self.tokens[position].start) for sign in "+-")
        self.wrap(position, after, f"Mutant.percent({more}, {less}, ", ")")

    READINGS = {
        "ownReceipt": ["applicationReceipt"], "anniversary": ["dayBeforeAnniversary"],
        "calendarDays": ["workingDays"], "notExamined": ["undetermined"], "applicationDay": ["windowEnd"],
        "either": ["both"], "needed": ["notNeeded"], "entryIntoForce": ["promulgation"],
    }

    def _reading(self, position):
        for at in range(position + 2, self.tokens[position + 1].partner):
            token = self.tokens[at]
            for other in self.READINGS.get(token.text, []) if self.tokens[at - 1].kind == "." else []:
                number = self.add("parameter", f".{token.text} -> .{other}", token.start)
                self.wrap(at - 1, at + 1, f"Mutant.pick({number}, .{other}, ", ")")

    def due_days(self):
        """Each day that is counted to, and each that is set, a day later and sooner."""
        for position, token in enumerate(self.tokens):
            if token.kind != "word" or not self.in_code(position):
                continue
            if position + 1 >= len(self.tokens) or self.tokens[position + 1].kind != "(":
                continue
            previous = self.tokens[position - 1]
            after = self.source.after(position + 1)
            if token.text in ("duty", "due") and previous.kind == "." and self.tokens[position - 2].text == "calendar":
                first = position - 2
                while self.tokens[first - 1].kind == ".":
                    first -= 2
                text = self.source.slice(first, after)
                later, sooner = (self.add("deadline", f"{text} {sign} 1 day", token.start) for sign in "+-")
                self.wrap(first, after, f"Mutant.moved({later}, {sooner}, ", ")")
            elif token.text == "on" and previous.kind == "." and not self._is_pattern(position):
                if self.tokens[position + 2].text in ("let", "var"):
                    continue
                text = self.source.slice(position - 1, after)
                later, sooner = (self.add("deadline", f"{text} {sign} 1 day", token.start) for sign in "+-")
                self.wrap(position + 2, after - 1, f"Mutant.moved({later}, {sooner}, ", ")")

    def _is_pattern(self, position):
        at = position
        while not self.source.starts_statement(at):
            previous = self.source.before(at)
            if previous < 0:
                break
            if self.tokens[previous].text == "case":
                return True
            if self.tokens[previous].text in ("=", "return") or self.tokens[previous].kind == ":":
                return False
            at = previous
        return self.tokens[at].text == "case"

    COUNTINGS = {"term": "act", "before": "act", "act": "term"}
    SCOPES = {"agreement": "wholeCase", "wholeCase": "beyond", "beyond": "agreement"}

    def countings(self):
        """A day that moves off a day of rest and may not, or the other way; a duty that falls with something else."""
        for position, token in enumerate(self.tokens):
            if token.kind != "word" or self.tokens[position - 1].kind != "." or not self.in_code(position):
                continue
            before = self.tokens[position - 2]
            if before.kind not in (",", ":") or self._is_pattern(position):
                continue
            if self.tokens[position + 1].kind not in (")", ","):
                continue
            if token.text in self.COUNTINGS and before.kind == ",":
                number = self.add("counting", f".{token.text} -> .{self.COUNTINGS[token.text]}", token.start)
                self.wrap(position - 1, position + 1, f"Mutant.pick({number}, .{self.COUNTINGS[token.text]}, ", ")")
            elif token.text in self.SCOPES and (before.kind == "," or self.tokens[position - 3].text in ("scope", "upTo")):
                other = self.SCOPES[token.text]
                number = self.add("scope", f".{token.text} -> .{other}", token.start)
                self.wrap(position - 1, position + 1, f"Mutant.pick({number}, .{other}, ", ")")

    def numbers(self, operator="number"):
        """Each number one more and one less."""
        for position, token in enumerate(self.tokens):
            if token.kind != "number" or "x" in token.text or "." in token.text or "b" in token.text:
                continue
            previous, following = self.tokens[position - 1], self.tokens[position + 1]
            if previous.kind in (".", "<") or previous.text in ("<<", ">>", "&>>", "&<<", "case") or self._is_pattern(position):
                continue
            if following.kind in (".",) or following.text in ("<<", "~=", "...", "..<") or previous.text in ("...",):
                continue
            if following.kind == "operator" and following.text == "<<" or "_" in token.text:
                continue
            block = self.source.around[position]
            if block is not None and block.kind != "type" or operator == "limit":
                self._shift(position, operator)

    def _shift(self, position, operator):
        token = self.tokens[position]
        more = self.add(operator, f"{token.text} + 1", token.start)
        less = self.add(operator, f"{token.text} - 1", token.start) if int(token.text) > 0 else "0"
        self.wrap(position, position + 1, f"Mutant.number({more}, {less}, ", ")")

    # Tables

    def roles(self):
        """Each set of roles wider by one, and narrower by each."""
        for position, token in enumerate(self.tokens):
            if token.text == "RoleSet" and self.tokens[position + 1].kind == "(":
                after = self.source.after(position + 1)
                named = [each.text.strip("`") for each in self.tokens[position + 2:after - 1] if each.kind == "word"]
                if "rawValue" in named or not set(named) <= set(ROLES):
                    continue
                self._roles(position, after, named)
            elif token.text == "by" and self.tokens[position + 1].kind == ":" and self.tokens[position + 2].kind == "[":
                self._roles(position + 2, position + 4, [])
            elif token.text == "by" and self.tokens[position + 3:] and self.tokens[position + 3].text == "anyone":
                number = self.add("role", "anyone -> all but the operator", token.start)
                self.wrap(position + 2, position + 4, f"Mutant.narrowed({number}, .operator, ", ")")

    def _roles(self, first, after, named):
        text = self.source.slice(first, after)
        # The role added is one that no table of the same kind is without reason: the next in the list.
        start = ROLES.index(named[-1]) if named else 0
        other = next(each for each in ROLES[start:] + ROLES if each not in named)
        number = self.add("role", f"{text} -> also {other}", self.tokens[first].start)
        before, closing = f"Mutant.widened({number}, .{other}, ", ")"
        for role in named:
            number = self.add("role", f"{text} -> not {role}", self.tokens[first].start)
            before, closing = f"Mutant.narrowed({number}, .{role}, " + before, closing + ")"
        self.wrap(first, after, before, closing)

    def lists(self):
        """Each element of a table left out."""
        for position, token in enumerate(self.tokens):
            if token.kind != "[" or token.partner == position + 1:
                continue
            if position and self.source.text[token.start - 1] not in " (\n[" or self.tokens[position - 1].kind == "word":
                continue
            inside = self.source.slice(position, token.partner + 1)
            if re.fullmatch(r"\[[A-Z]\w*(\.\w+)*\??\]|\[\[[A-Z]\w*\]\]|\[\(.*\)\]", inside) or "self]" in inside:
                continue
            around = self.source.around[position].function if self.source.around[position] else None
            if around is not None and "Set<" in self.source.line(self.tokens[around.open].start):
                continue
            elements, first, at = [], position + 1, position + 1
            is_dictionary = False
            while at < token.partner:
                if self.tokens[at].kind == ",":
                    elements.append((first, at))
                    first = at + 1
                is_dictionary |= self.tokens[at].kind == ":"
                at = self.source.after(at)
            if first < token.partner:
                elements.append((first, token.partner))
            if is_dictionary:
                continue
            numbers = [self.add("element", self.source.slice(*each) + " -> left out", self.tokens[each[0]].start)
                       for each in elements]
            self.wrap(position, token.partner + 1, f"Mutant.list([{', '.join(numbers)}], ", ")")

    WORDS = {"stated": "optional", "optional": "stated", "notAfter": "notBefore", "notBefore": "notAfter"}

    def requirements(self):
        """What is asked for left open, and the other way."""
        for position, token in enumerate(self.tokens):
            if token.text not in self.WORDS or self.tokens[position - 1].kind != ".":
                continue
            if self.tokens[position - 2].kind not in (",", ":", "(") or self._is_pattern(position):
                continue
            other = self.WORDS[token.text]
            after = position + 1
            if self.tokens[after].kind == "(":
                after = self.source.after(after)
                arguments = self.source.slice(position + 1, after)
            else:
                arguments = ""
            number = self.add("requirement", f".{token.text} -> .{other}", token.start)
            self.wrap(position - 1, after, f"Mutant.pick({number}, .{other}{arguments}, ", ")")

    def obligors(self):
        """Somebody else who owes."""
        for position, token in enumerate(self.tokens):
            if token.text != "owedBy" or self.tokens[position + 1].kind != ":":
                continue
            if self.tokens[position + 2].kind != ".":
                continue
            role = self.tokens[position + 3].text.strip("`")
            other = ROLES[(ROLES.index(role) + 1) % len(ROLES)]
            number = self.add("obligor", f"owedBy: .{role} -> .{other}", token.start)
            self.wrap(position + 2, position + 4, f"Mutant.pick({number}, .{other}, ", ")")

    LIMITS = {"period", "below", "upTo", "atLeast", "atMost", "exactly"}

    def limits(self):
        """The number of a clause one more and one less."""
        for position, token in enumerate(self.tokens[:-2]):
            if token.text in self.LIMITS and self.tokens[position - 1].kind == ".":
                if self.tokens[position + 1].kind == "(" and self.tokens[position + 2].kind == "number":
                    self._shift(position + 2, "limit")
