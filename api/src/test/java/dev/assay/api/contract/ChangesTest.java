package dev.assay.api.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangesTest {
    private static final String DOCUMENT = """
            paths:
              /things:
                post:
                  operationId: makeThing
                  parameters:
                    - {name: limit, in: query, required: false, schema: {type: integer, maximum: 100}}
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema: {$ref: '#/components/schemas/Wish'}
                  responses:
                    '201':
                      headers: {Location: {schema: {type: string}}}
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Thing'}
                  security:
                    - session: []
                    - token: [things]
            components:
              schemas:
                Wish:
                  type: object
                  properties:
                    name: {type: string, maxLength: 20}
                    colour: {type: [string, 'null'], enum: [RED, BLUE]}
                    sizes: {type: array, items: {type: integer, minimum: 1}}
                  required: [name]
                Thing:
                  type: object
                  properties:
                    id: {type: string, format: uuid}
                    name: {type: string}
                    colour: {type: [string, 'null'], enum: [RED, BLUE]}
                    next:
                      anyOf:
                        - {$ref: '#/components/schemas/Thing'}
                        - {type: 'null'}
                  required: [id, name]
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /things:|/other:|makeThing: the operation is gone (POST /things)
            makeThing|createThing|makeThing: is called createThing
            maximum: 100|maximum: 50|makeThing query limit: maximum is 50 now
            required: false|required: true|makeThing: parameter query limit is required now
            name: limit|name: most|makeThing: parameter query limit is gone
            required: [name]|required: [name, colour]|makeThing body: property colour is required now
            maxLength: 20|maxLength: 10|makeThing body.name: maxLength is 10 now
            enum: [RED, BLUE]}\\n        sizes|enum: [RED]}\\n        sizes|makeThing body.colour: takes no BLUE any more
            minimum: 1|minimum: 2|makeThing body.sizes[]: minimum is 2 now
            'sizes: {'|'measures: {'|makeThing body: property sizes is gone
            '201'|'202'|makeThing: answers 201 no longer
            headers: {Location|headers: {Other|makeThing 201: has no header Location any more
            name: {type: string}|title: {type: string}|makeThing 201: property name is gone
            name: {type: string}|name: {type: integer}|'makeThing 201.name: is [integer] now, and was [string]'
            required: [id, name]|required: [id]|makeThing 201: property name can be absent now
            format: uuid|format: uri|makeThing 201.id: format was uuid and is uri
            - token: [things]|- token: [all]|'makeThing: {"token":["things"]} opens it no longer'
            """)
    void aBreak_isNamed(String old, String now, String change) {
        String changed = DOCUMENT.replace(old.translateEscapes(), now.translateEscapes());
        assertThat(changed).isNotEqualTo(DOCUMENT);
        assertThat(Changes.breaking(ApiDocument.of(DOCUMENT), ApiDocument.of(changed)))
                .contains(change);
    }

    @Test
    void aNewPropertyThatMayBeNull_breaksThoseWhoDidNotExpectIt() {
        String changed = DOCUMENT.replace("name: {type: string}\n", "name: {type: [string, 'null']}\n");
        assertThat(Changes.breaking(ApiDocument.of(DOCUMENT), ApiDocument.of(changed)))
                .containsExactly("makeThing 201.name: can be null now");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            maximum: 100|maximum: 200
            required: [name]|required: []
            maxLength: 20|maxLength: 40
            'id: {type: string, format: uuid}'|'id: {type: string, format: uuid}\\n        more: {type: string}'
            'enum: [RED, BLUE]}\\n        sizes'|'enum: [RED, BLUE, GREEN]}\\n        sizes'
            '    - token: [things]'|'    - token: [things]\\n        - token: [all]'
            """)
    void whatOldClientsDoNotNotice_isNoBreak(String old, String now) {
        String changed = DOCUMENT.replace(old.translateEscapes(), now.translateEscapes());
        assertThat(changed).isNotEqualTo(DOCUMENT);
        assertThat(Changes.breaking(ApiDocument.of(DOCUMENT), ApiDocument.of(changed)))
                .isEmpty();
    }

    @Test
    void theSameDocument_breaksNothing() {
        assertThat(Changes.breaking(ApiDocument.of(DOCUMENT), ApiDocument.of(DOCUMENT)))
                .isEmpty();
    }
}
