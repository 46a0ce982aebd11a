/**
 * The parts of Phaser this game uses, imported from Phaser's own sources so that the rest stays out of the
 * download: no loader (pictures come through the stage's own art store), no sound, physics, tile maps, text.
 * Plugins and factories register themselves when imported; `events/EventEmitter` must come before the plugins.
 */
import 'phaser-src/polyfills/requestVideoFrame.js';
import CONST from 'phaser-src/const.js';
import CoreEvents from 'phaser-src/core/events/index.js';
import Game from 'phaser-src/core/Game.js';
import 'phaser-src/events/EventEmitter.js';
import 'phaser-src/scene/ScenePlugin.js';
import 'phaser-src/cameras/2d/CameraManager.js';
import 'phaser-src/gameobjects/DisplayList.js';
import 'phaser-src/gameobjects/GameObjectCreator.js';
import 'phaser-src/gameobjects/GameObjectFactory.js';
import 'phaser-src/gameobjects/UpdateList.js';
import 'phaser-src/input/InputPlugin.js';
import 'phaser-src/time/Clock.js';
import 'phaser-src/tweens/TweenManager.js';
import 'phaser-src/gameobjects/container/ContainerFactory.js';
import 'phaser-src/gameobjects/graphics/GraphicsFactory.js';
import 'phaser-src/gameobjects/image/ImageFactory.js';
import Container from 'phaser-src/gameobjects/container/Container.js';
import Graphics from 'phaser-src/gameobjects/graphics/Graphics.js';
import Image from 'phaser-src/gameobjects/image/Image.js';
import InputEvents from 'phaser-src/input/events/index.js';
import ScaleConst from 'phaser-src/scale/const/index.js';
import SceneEvents from 'phaser-src/scene/events/index.js';
import Scene from 'phaser-src/scene/Scene.js';

export const { AUTO, CANVAS, WEBGL, HEADLESS, VERSION } = CONST;
export const Core = { Events: CoreEvents };
export const GameObjects = { Container, Graphics, Image };
export const Input = { Events: InputEvents };
export const Scale = { ...ScaleConst.CENTER, ...ScaleConst.SCALE_MODE, ...ScaleConst.ZOOM };
export const Scenes = { Events: SceneEvents };
export { Game, Scene };
