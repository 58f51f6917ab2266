"""POST /graphql: parse, check, count, answer."""

from fakeserver import Answer, Refused, route

from .graphqlparser import Parser, Spread, SyntaxProblem
from .graphqlresolvers import Resolvers
from .graphqlschema import Check, GraphqlProblem, Schema, named

SCHEMA = Schema()


class GraphqlRoutes:
    @route("POST", "/graphql")
    def graphql(self, request):
        if not self.access.user:
            raise Refused(401, "This endpoint requires you to be authenticated.")
        body = request.json()
        query = body.get("query") if isinstance(body, dict) else None
        if not isinstance(query, str) or not query.strip():
            return self._errors([{"message": "A query attribute must be specified and must be a string."}])
        try:
            operations, fragments = Parser(query).parse()
        except SyntaxProblem as problem:
            return self._errors([{"message": problem.message, "locations": [
                {"line": problem.line, "column": problem.column}]}])
        operation = self._chosen(operations, body.get("operationName"))
        if not operation:
            return self._errors([{"message": "An operation name is required"}])
        variables = body.get("variables") or {}
        if not isinstance(variables, dict):
            return self._errors([{"message": "Variables must be provided as an Object"}])
        check = Check(SCHEMA, operation, fragments, variables)
        if check.errors:
            return self._errors(check.errors)
        write = operation.kind == "mutation"
        try:
            self.limits.admit(request, self.access.user, "graphql", write)
        except Refused as refused:
            if refused.more.get("limit") != "primary":
                raise
            return self._errors([{"type": "RATE_LIMITED", "message": refused.message}])  # with status 200
        self.limits.spend(self.access.user, "graphql", check.cost)
        return Execution(self, check).answer()

    @staticmethod
    def _chosen(operations, name):
        if name:
            return next((operation for operation in operations if operation.name == name), None)
        return operations[0] if len(operations) == 1 else None

    @staticmethod
    def _errors(errors):
        return Answer(200, {"errors": errors})


class Gone(Exception):
    """A field that must not be null is: the one around it becomes null."""


class Execution:
    def __init__(self, fake, check):
        self._check, self._errors, self._login = check, [], fake.access.user.login
        self._resolvers = Resolvers(fake, check)

    def answer(self):
        root = "Mutation" if self._check.operation.kind == "mutation" else "Query"
        try:
            data = self._object(self._check.operation.selections, root, None, [])
        except Gone:
            data = None
        return Answer(200, {"data": data, **({"errors": self._errors} if self._errors else {})})

    def _object(self, selections, kind, value, path):
        fields = {}
        for selection in selections:
            if isinstance(selection, Spread):
                found = self._check.fragments[selection.name] if selection.name else selection
                if found.on in ("", kind, "Node", "Actor"):
                    fields.update(self._object(found.selections, kind, value, path))
                continue
            fields[selection.alias] = self._field(selection, kind, value, path + [selection.alias])
        return fields

    def _field(self, selection, kind, value, path):
        if selection.name == "__typename":
            return kind
        field = SCHEMA.objects[kind][selection.name]
        arguments = {name: self._check.value(given, field.arguments[name])
                     for name, given in selection.arguments.items()}
        result = None
        try:
            result = self._resolvers.field(kind, selection.name, value, arguments)
        except GraphqlProblem as problem:
            self._report(selection, path, problem.message, problem.more)
        except Refused as refused:
            kind_of_error = {422: "UNPROCESSABLE", 404: "INSUFFICIENT_SCOPES"}.get(refused.status, "FORBIDDEN")
            self._report(selection, path, self._words(refused, selection.name), {"type": kind_of_error})
        return self._complete(selection, field.type, result, path)

    def _words(self, refused, name):
        """REST's refusals in GraphQL's words."""
        for error in refused.more.get("errors", []):
            words = error.get("message", "can't be blank" if error["code"] == "missing_field" else "is invalid")
            return f"{error['field'].title()} {words.removeprefix(error['field']).strip()}"
        if refused.status == 404:
            return "Your token has not been granted the required scopes to execute this query."
        if refused.message.startswith("Must have admin rights"):
            return f"{self._login} does not have the correct permissions to execute `{name[0].upper() + name[1:]}`"
        return refused.message

    def _complete(self, selection, kind, value, path):
        if kind.endswith("!"):
            value = self._complete(selection, kind[:-1], value, path)
            if value is None:
                raise Gone
            return value
        if isinstance(value, GraphqlProblem):  # one of a list
            self._report(selection, path, value.message, value.more)
            value = None
        if value is None:
            return None
        if kind.startswith("["):
            return [self._complete(selection, kind[1:-1], one, path + [index]) for index, one in enumerate(value)]
        if named(kind) not in SCHEMA.objects:
            return value
        try:
            return self._object(selection.selections, self._resolvers.typename(named(kind), value), value, path)
        except Gone:
            return None

    def _report(self, selection, path, message, more):
        self._errors.append({**more, "path": path, "locations": [{"line": selection.line, "column": selection.column}],
                             "message": message})
