package dev.assay.question;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.assay.image.Image;
import dev.assay.image.ImageFormat;
import dev.assay.image.ImageSize;
import java.util.List;

/** What is known of a question's images, as a JSON array. */
public final class ImagesJson {
    private ImagesJson() {}

    public static ArrayNode write(List<Image> images) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        for (Image image : images) {
            json.addObject()
                    .put("name", image.name())
                    .put("format", image.format().name())
                    .put("sha256", image.sha256())
                    .put("width", image.size().width())
                    .put("height", image.size().height());
        }
        return json;
    }

    /**
     * Reads what {@link #write} writes.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static List<Image> read(JsonNode json) {
        return TaskJson.list(
                json,
                image -> new Image(
                        TaskJson.text(image, "name"),
                        ImageFormat.valueOf(TaskJson.text(image, "format")),
                        TaskJson.text(image, "sha256"),
                        new ImageSize(
                                image.required("width").asInt(),
                                image.required("height").asInt())));
    }
}
